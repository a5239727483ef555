package org.lianbing.courses.look;

import com.vaadin.flow.component.html.Span;
import org.lianbing.sandbox.value.Money;

/** An amount on screen: thousands separators, figures of one width, red below zero. */
public class MoneyCell extends Span {

    public MoneyCell(Money amount) {
        super(Amounts.of(amount));
        addClassName("lb-money");
        if (amount.compareTo(Money.ZERO) < 0) {
            addClassName("lb-money-negative");
        }
    }
}
