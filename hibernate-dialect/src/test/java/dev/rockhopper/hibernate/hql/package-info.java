/**
 * Views whose query is HQL.
 */
package dev.rockhopper.hibernate.hql;
