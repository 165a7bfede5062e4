/**
 * Queries of views that are stated as HQL, translated by the dialect of the session factory that is being built.
 */
package dev.rockhopper.hibernate.hql;
