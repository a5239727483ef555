package org.lianbing.sandbox.registration;

import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.books.registration.Taxpayer.Person;
import org.lianbing.sandbox.value.ResidentId;

/** The legal representative as the form of registration asks for him. */
public record LegalRepresentative(
        @Label("法定代表人") @Text(max = 40) String name,
        @Label("法定代表人证件类型") PersonIdKind idType,
        @Label("法定代表人证件号码") ResidentId idNo) {
    Person person() {
        return new Person(name, idNo.toString(), "");
    }
}
