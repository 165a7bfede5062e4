/* SPDX-License-Identifier: Apache-2.0 */
/** A small shop on StarRocks with Spring Boot. */
package dev.rockhopper.samples.boot;
