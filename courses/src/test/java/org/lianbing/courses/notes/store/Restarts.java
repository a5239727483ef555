package org.lianbing.courses.notes.store;

import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.stereotype.Component;

/** Lets a test do again what happens to the product's notes at every start. */
@Component
public class Restarts {
    private final Delivery delivery;

    Restarts(Delivery delivery) {
        this.delivery = delivery;
    }

    public void deliver() {
        delivery.run(new DefaultApplicationArguments());
    }
}
