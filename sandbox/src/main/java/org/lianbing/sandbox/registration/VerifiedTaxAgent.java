package org.lianbing.sandbox.registration;

import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Limits.Matching;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.books.registration.Taxpayer.Person;
import org.lianbing.sandbox.value.ResidentId;

/** Who comes to the bureau for the taxpayer (办税人), by his identity card. */
public record VerifiedTaxAgent(
        @Label("办税人姓名") @Text(max = 40) String name,
        @Label("办税人身份证号") ResidentId idNo,

        @Label("办税人手机") @Text(max = Mobile.LENGTH) @Matching(value = Mobile.PATTERN, says = Mobile.SAYS)
        String mobile) {
    Person person() {
        return new Person(name, idNo.toString(), mobile);
    }
}
