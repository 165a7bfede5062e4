/**
 * How Java values are bound to and read from StarRocks columns. Imports no translator.
 */
package dev.rockhopper.hibernate.type;
