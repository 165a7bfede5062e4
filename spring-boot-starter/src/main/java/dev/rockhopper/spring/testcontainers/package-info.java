/* SPDX-License-Identifier: Apache-2.0 */
/** {@code @ServiceConnection} for containers of StarRocks. Loaded only where Spring Boot's support for Testcontainers is on the class path. */
package dev.rockhopper.spring.testcontainers;
