package io.dromos.service.gateway;

import io.dromos.service.ServiceSettings;
import io.dromos.service.security.AccessToken;
import io.dromos.service.security.ServerIdentity;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the HTTP entry into Boot's web server. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    /** Where the API is encrypted, so is the HTTP entry: the token crosses the same network. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableWebServerFactory> encryption(ServerIdentity identity) {
        return server -> identity.certificate().ifPresent(tls -> {
            Ssl ssl = new Ssl();
            ssl.setCertificate(tls.chain().toUri().toString());
            ssl.setCertificatePrivateKey(tls.key().toUri().toString());
            server.setSsl(ssl);
        });
    }

    @Bean
    ServletRegistrationBean<FlowServlet> flowServlet(FlowGateway gateway, HttpRoutes routes, AccessToken token,
            ServiceSettings settings) {
        return new ServletRegistrationBean<>(new FlowServlet(gateway, routes, token, settings), "/*");
    }
}
