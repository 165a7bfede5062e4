/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Unless {@code rockhopper.mode} is off. Bound, not compared as a text: in YAML {@code off} is a boolean. */
final class NotOff extends SpringBootCondition {

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        RockhopperProperties.Mode mode = Binder.get(context.getEnvironment())
                .bind("rockhopper.mode", RockhopperProperties.Mode.class)
                .orElse(RockhopperProperties.Mode.VALIDATE);
        ConditionMessage message =
                ConditionMessage.forCondition("rockhopper.mode").because("it is " + mode);
        return new ConditionOutcome(mode != RockhopperProperties.Mode.OFF, message);
    }
}
