package io.github.atskit.examples.web.json;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets Spring write JSON as the rest of the host does. */
@Configuration(proxyBeanMethods = false)
class JsonWiring {
    @Bean
    JsonMapperBuilderCustomizer json() {
        return Json::mapper;
    }
}
