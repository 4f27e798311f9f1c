package onrecord.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.regex.Pattern;

/** Someone before the page, who finds things by what they are called. */
final class Visitor {

    private final Page page;
    private final URI address;

    Visitor(Page page, URI address) {
        this.page = page;
        this.address = address;
    }

    Page page() {
        return page;
    }

    /** Opens a path of the page and waits for its head line. */
    Visitor open(String path) {
        page.navigate(address + path);
        settle();
        return this;
    }

    /** Waits until the page has its answers and has drawn them. */
    Visitor settle() {
        page.locator("h1").first().waitFor();
        until(
                "() => !document.querySelector('[aria-busy=true]') && !/^Searching/.test(document.querySelector('h1').textContent)");
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        return this;
    }

    /**
     * Waits until a function of the page gives true. Playwright's own {@code waitForFunction} compiles its text inside the
     * page, which the page's policy rightly refuses.
     */
    void until(String function) {
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(function)));
    }

    /** Waits until the address is another one than this. */
    Visitor awayFrom(String place) {
        page.waitForCondition(() -> !place().equals(place));
        return settle();
    }

    /** Path, query and fragment of what is seen. */
    String place() {
        return page.url().substring(address.toString().length());
    }

    Visitor ask(String query) {
        query().fill(query);
        query().press("Enter");
        return settle();
    }

    Locator query() {
        return page.getByLabel("Search the archive");
    }

    /** The list under the query; seen only while something can be completed. */
    Locator suggestions() {
        return page.getByRole(AriaRole.LISTBOX, new Page.GetByRoleOptions().setName("Suggestions"));
    }

    String summary() {
        return page.locator("h1").first().innerText();
    }

    Locator results() {
        return page.locator("[data-result]");
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(Pattern name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    /** The box of a facet's value, whatever its count. The name is plain words. */
    Locator box(String value) {
        return page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + value + "\\s+\\d")));
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    Locator region(String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
    }

    /** What has the focus, by what a screen reader would call it. */
    String focused() {
        return (String)
                page.evaluate(
                        "() => { const e = document.activeElement; return e.getAttribute('aria-label') || e.labels?.[0]?.innerText || e.innerText || e.tagName; }");
    }

    Visitor back() {
        page.goBack();
        return settle();
    }

    void gone(Locator what) {
        what.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** The first number in what is shown. */
    static int number(String text) {
        var digits = Pattern.compile("\\d[\\d,]*").matcher(text);
        if (!digits.find()) {
            throw new AssertionError("no number in: " + text);
        }
        return Integer.parseInt(digits.group().replace(",", ""));
    }
}
