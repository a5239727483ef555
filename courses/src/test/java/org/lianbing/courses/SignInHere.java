package org.lianbing.courses;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Who is signed in is kept in one place for the whole process; several applications run in the tests' process, and the one
 * started last would hold that place. Before each test it is given to the application under test.
 */
public class SignInHere extends AbstractTestExecutionListener {
    private static final int BEFORE_THE_TEST_SIGNS_IN = 1;

    @Override
    public int getOrder() {
        return BEFORE_THE_TEST_SIGNS_IN;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        }
    }
}
