/**
 * A market: products, orders and payments as shops have them, and depots with structures inside of columns.
 */
package dev.rockhopper.hibernate.corpus.market;
