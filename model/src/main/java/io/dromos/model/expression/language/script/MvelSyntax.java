package io.dromos.model.expression.language.script;

import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.language.parser.Abandoned;
import io.dromos.model.expression.language.parser.Brackets;
import io.dromos.model.expression.language.parser.Refusal;
import io.dromos.model.expression.language.parser.Syntax;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mvel2.optimizers.OptimizerFactory;
import org.mvel2.CompileException;
import org.mvel2.MVEL;
import org.mvel2.ParserConfiguration;
import org.mvel2.ParserContext;

/**
 * MVEL, read by its analysis only, which computes no constant part. Classes that a text names are looked for in no
 * library, so that none is initialised.
 */
public final class MvelSyntax implements Syntax {

    /** The library logs its own slips while it words an error. Held here, else the setting would be lost. */
    private static final Logger OWN_SLIPS = Logger.getLogger("org.mvel2.util.ErrorUtil");

    static {
        OWN_SLIPS.setLevel(Level.OFF);
        OptimizerFactory.setDefaultOptimizer(OptimizerFactory.SAFE_REFLECTIVE);
    }

    @Override
    public Set<String> languages() {
        return Set.of("mvel");
    }

    @Override
    public Brackets brackets() {
        return Brackets.LIKE_JAVA;
    }

    @Override
    public List<Refusal> refusals(String text, ExpressionKind kind) {
        ParserConfiguration configuration = new ParserConfiguration();
        configuration.setClassLoader(new NoClasses());
        try {
            MVEL.analyze(text, new ListeningContext(configuration));
            Abandoned.check();
            return List.of();
        } catch (CompileException wrong) {
            Abandoned.check(); // it may be this that the library words as a fault of the text
            return aboutNames(wrong) ? List.of() : List.of(refusal(text, wrong));
        }
    }

    /** Classes, imports and interceptors may be known where the flow runs. */
    private static boolean aboutNames(CompileException wrong) {
        String said = String.valueOf(wrong.getMessage());
        return said.contains("could not resolve class") || said.contains("interceptor")
                || said.contains("class not found") || said.contains("could not import")
                || said.contains("could not instantiate");
    }

    private static Refusal refusal(String text, CompileException wrong) {
        return Refusal.unexpected(text, Math.max(0, wrong.getCursor()));
    }

    @Override
    public String sample() {
        return "request.body.foo == (1 + ";
    }

    /** Is asked before each part is read: parts of lists are read twice, so that deep ones would never end. */
    private static final class ListeningContext extends ParserContext {

        private static final long serialVersionUID = 1L;

        ListeningContext(ParserConfiguration configuration) {
            super(configuration);
        }

        @Override
        public void initializeTables() {
            Abandoned.check();
            super.initializeTables();
        }
    }

    private static final class NoClasses extends ClassLoader {

        NoClasses() {
            super(null);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Abandoned.check();
            throw new ClassNotFoundException(name);
        }
    }
}
