/**
 * Journeys through the page in a real Chromium, over the program as a user starts it. Start with {@link
 * onrecord.browser.Browsing}, which lends the browser and the program; elements are found by role and label, as people find
 * them. Whatever the page reports as an error or as a breach of its policy fails the test that caused it.
 */
package onrecord.browser;
