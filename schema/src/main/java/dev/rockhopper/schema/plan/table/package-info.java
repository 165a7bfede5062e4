/**
 * Plans the changes of one table: a list of stages, each with one theme; {@code TablePlanner} has the list. Imports {@code plan.draft}, {@code plan.cost},
 * {@code diff}, {@code evolve}; nothing about views.
 */
package dev.rockhopper.schema.plan.table;
