/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.entities.sample;

import dev.rockhopper.annotations.View;

/** A view on a plain class. */
@View(name = "names", definition = "SELECT first FROM Person")
final class Names {}
