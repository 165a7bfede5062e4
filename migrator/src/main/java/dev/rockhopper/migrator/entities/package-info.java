/**
 * Finds the annotated classes of an application on its class path. Imports nothing of the migrator.
 */
package dev.rockhopper.migrator.entities;
