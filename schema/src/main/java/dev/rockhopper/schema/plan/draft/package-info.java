/**
 * The plan while it is made: steps so far, and the schema as it will be after them. Imports {@code evolve}, {@code normalize}, {@code plan.cost}, {@code plan.order}.
 */
package dev.rockhopper.schema.plan.draft;
