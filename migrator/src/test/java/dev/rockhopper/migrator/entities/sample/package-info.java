/**
 * A small application to be found.
 */
@org.hibernate.annotations.FilterDef(name = "recent")
package dev.rockhopper.migrator.entities.sample;
