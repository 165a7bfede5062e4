/* SPDX-License-Identifier: Apache-2.0 */
/** Classes, their superclasses, and the persistent attributes that their fields and getters make; what is understood of their annotations. Imports annotations only. */
package dev.rockhopper.processor.element.member;
