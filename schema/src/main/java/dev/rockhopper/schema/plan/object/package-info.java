/**
 * Plans what concerns whole objects: create, drop, rename, views, materialized views. Imports {@code plan.draft}, {@code plan.order}, {@code diff}.
 */
package dev.rockhopper.schema.plan.object;
