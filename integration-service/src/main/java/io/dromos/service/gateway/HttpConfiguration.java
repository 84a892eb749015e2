package io.dromos.service.gateway;

import io.dromos.service.ServiceSettings;
import io.dromos.service.security.AccessToken;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the HTTP entry into Boot's web server. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    @Bean
    ServletRegistrationBean<FlowServlet> flowServlet(FlowGateway gateway, HttpRoutes routes, AccessToken token,
            ServiceSettings settings) {
        return new ServletRegistrationBean<>(new FlowServlet(gateway, routes, token, settings), "/*");
    }
}
