package org.lianbing.courses;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves a picture of the screen at which a journey failed in {@code target/journeys}. */
final class FailurePicture implements AfterTestExecutionCallback {
    private static final Path FOLDER = Path.of("target/journeys");

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isPresent()
                && test.getRequiredTestInstance() instanceof BrowserJourney journey) {
            var name = test.getRequiredTestClass().getSimpleName() + "."
                    + test.getRequiredTestMethod().getName() + ".png";
            journey.page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)));
        }
    }
}
