/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;

/** Unless {@code rockhopper.mode} is off. */
final class NotOff extends NoneNestedConditions {

    NotOff() {
        super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnProperty(name = "rockhopper.mode", havingValue = "off")
    static class Off {}
}
