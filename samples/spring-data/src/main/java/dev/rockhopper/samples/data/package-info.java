/**
 * A shop on Spring Data JPA, whose only dependency on Rockhopper is the dialect.
 */
package dev.rockhopper.samples.data;
