/* SPDX-License-Identifier: Apache-2.0 */
/** Annotations as the compiler has them. Imports nothing of the other packages. */
package dev.rockhopper.processor.element.annotation;
