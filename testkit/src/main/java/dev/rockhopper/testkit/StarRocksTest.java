/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Gives every parameter of type {@link TestDatabase} of a test an empty database of its own, and drops it after the test. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(StarRocksExtension.class)
public @interface StarRocksTest {}
