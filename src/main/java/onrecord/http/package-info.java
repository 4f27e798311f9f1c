/**
 * The server: API and pages over one archive.
 *
 * <p>A {@link onrecord.http.Desk} (everything that requests are answered with) and {@link onrecord.http.ServerOptions} enter,
 * a running {@link onrecord.http.OnRecordServer} leaves. {@link onrecord.http.Routes} is the table of all routes; each resource
 * has one handler class. Parameters are read in one place, errors leave as problem+json in one place, and every answer carries
 * the same security headers.
 *
 * <p>This package must not know which engine is behind the archive, and never logs a query or an article's text.
 */
@NullMarked
package onrecord.http;

import org.jspecify.annotations.NullMarked;
