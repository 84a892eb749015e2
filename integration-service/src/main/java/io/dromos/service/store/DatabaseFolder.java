package io.dromos.service.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

import io.dromos.service.security.PrivateFile;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Makes the folder of the embedded database before the database does, which would let everybody read it. */
@Component
final class DatabaseFolder implements BeanFactoryPostProcessor, EnvironmentAware {

    private Optional<Path> folder = Optional.empty();

    @Override
    public void setEnvironment(Environment environment) {
        if (!environment.containsProperty("dromos.database.url")) {
            folder = Optional.of(Path.of(environment.getRequiredProperty("dromos.data"), "database"));
        }
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        try {
            if (folder.isPresent()) {
                PrivateFile.folder(folder.get());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
