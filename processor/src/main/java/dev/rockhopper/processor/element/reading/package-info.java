/* SPDX-License-Identifier: Apache-2.0 */
/** What the readers of one run share: where attributes are read, what is said from outside about them, what is not known, and which element an origin means. Imports names, members and annotations only. */
package dev.rockhopper.processor.element.reading;
