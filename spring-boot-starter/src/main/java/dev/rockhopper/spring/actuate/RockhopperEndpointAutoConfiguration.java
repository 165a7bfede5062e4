/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring.actuate;

import dev.rockhopper.spring.Rockhopper;
import dev.rockhopper.spring.RockhopperAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of the endpoint. */
@AutoConfiguration(after = RockhopperAutoConfiguration.class)
@ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
@ConditionalOnAvailableEndpoint(RockhopperEndpoint.class)
public final class RockhopperEndpointAutoConfiguration {

    @Bean
    @ConditionalOnBean(Rockhopper.class)
    @ConditionalOnMissingBean
    RockhopperEndpoint rockhopperEndpoint(Rockhopper rockhopper) {
        return new RockhopperEndpoint(rockhopper);
    }
}
