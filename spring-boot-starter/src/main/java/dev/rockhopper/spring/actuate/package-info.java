/* SPDX-License-Identifier: Apache-2.0 */
/** The actuator endpoint {@code rockhopper}. Loaded only where the actuator is on the class path. */
package dev.rockhopper.spring.actuate;
