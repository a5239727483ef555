package org.lianbing.sandbox.registration;

import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Limits.Matching;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.books.registration.Taxpayer.Person;

/** Who comes to the bureau for the taxpayer (办税人), as the form of registration asks for him. */
public record TaxAgent(
        @Label("办税人姓名") @Text(max = 40) String name,

        @Label("办税人手机") @Text(max = Mobile.LENGTH) @Matching(value = Mobile.PATTERN, says = Mobile.SAYS)
        String mobile) {
    Person person() {
        return new Person(name, "", mobile);
    }
}
