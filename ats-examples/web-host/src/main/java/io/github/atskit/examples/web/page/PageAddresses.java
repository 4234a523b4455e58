package io.github.atskit.examples.web.page;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/** Leaves the addresses in pages as they are. */
@Configuration(proxyBeanMethods = false)
class PageAddresses {

    /**
     * Else every link of every page is looked for among the files that are served, in case its name has a version, and most are none: under
     * load people wait for each other at the jar.
     */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> addressesAsTheyAre() {
        FilterRegistrationBean<ResourceUrlEncodingFilter> filter =
                new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        filter.setEnabled(false);
        return filter;
    }
}
