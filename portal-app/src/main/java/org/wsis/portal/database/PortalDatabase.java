package org.wsis.portal.database;

/**
 * The database in use.
 *
 * @param url the JDBC address
 * @param owner runs the migrations and owns every table
 * @param application the user of the running portal: may not change the schema, nor change or delete append-only rows
 * @param embedded true for the server that the portal itself starts, for trials and development
 */
public record PortalDatabase(String url, Credentials owner, Credentials application, boolean embedded) {}
