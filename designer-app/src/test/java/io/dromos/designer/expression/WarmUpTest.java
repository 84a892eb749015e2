package io.dromos.designer.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.UiThread;
import io.dromos.designer.ui.input.PlaceKnowledge;
import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.endpoint.EndpointUse;
import io.dromos.model.shape.typing.ExpressionTypings;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    /** A fifth of a second where it was not warmed up. */
    private static final Duration FIRST_CHECK = Duration.ofMillis(50);

    @Test
    void theFirstCheckOfTheUserIsFast() throws Exception {
        try (BackgroundTasks tasks = new BackgroundTasks(UiThread.direct(), problem -> {
            throw new AssertionError(problem);
        })) {
            Catalog catalog = BundledCatalog.shared();
            ExpressionSupport support = new CatalogSupport(catalog, new ExpressionTypings(catalog));
            CompletableFuture<Integer> warm = new CompletableFuture<>();
            WarmUp.start(support, tasks).whenDone(warm::complete);
            assertThat(warm.get(60, TimeUnit.SECONDS)).isPositive();

            long start = System.nanoTime();
            var problems = support.check(new Expression("simple", "${header.region} == ${headr.x}",
                    ExpressionKind.PREDICATE), PlaceKnowledge.NONE);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(FIRST_CHECK);
            assertThat(problems).isNotEmpty();

            long second = System.nanoTime();
            Expression address = new Expression(EndpointUse.CONSUMER.language(), "timer:a?perod=1",
                    ExpressionKind.EXPRESSION);
            var wrong = support.check(address, PlaceKnowledge.NONE);
            var proposed = support.complete(address, 11, PlaceKnowledge.NONE);

            assertThat(Duration.ofNanos(System.nanoTime() - second)).isLessThan(FIRST_CHECK);
            assertThat(wrong).hasSize(1);
            assertThat(proposed).isNotEmpty();
        }
    }
}
