package org.lianbing.sandbox.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.sandbox.Personas.XINYUAN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.registration.RegistrationEvent.StateChanged;
import org.lianbing.sandbox.books.registration.Taxpayer.AccountingFiling;
import org.lianbing.sandbox.books.registration.Taxpayer.Software;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.TaxpayerState;

class FileAccountingSystemTest {
    private static Map<String, Object> form() {
        Map<String, Object> form = new HashMap<>();
        form.put("taxpayer_id", XINYUAN.toString());
        form.put("accounting_system", "102");
        form.put("amort_method", "01");
        form.put("depr_method", "02");
        form.put("cost_method", "03");
        form.put("report_period", "08");
        return form;
    }

    @Test
    void the_filing_becomes_part_of_the_file_and_names_the_first_statements_due() {
        var form = form();
        form.put("software_name", "用友T3");
        form.put("software_version", "11.0");
        form.put("software_start_date", "2011-07-01");
        var scene = Scene.on("2011-07-01", Personas.xinyuan())
                .when("DJ-04", form)
                .accepted()
                .warned();
        var taxpayer = scene.book(RegistrationBook.class).get(XINYUAN);
        assertThat(taxpayer.accountingSystem()).isEqualTo("102");
        assertThat(taxpayer.accounting())
                .isEqualTo(new AccountingFiling(
                        "102",
                        "01",
                        "02",
                        "03",
                        "08",
                        LocalDate.of(2011, 7, 1),
                        new Software("用友T3", "11.0", LocalDate.of(2011, 7, 1))));
        var report = scene.event(DocumentIssued.class);
        assertThat(report.title()).isEqualTo("财务会计制度及核算软件备案报告书");
        assertThat(report.content()).containsEntry("首个报送属期", "2011-Q3");
    }

    @Test
    void fifteen_days_after_the_certificate_are_in_time_and_one_more_warns() {
        Scene.on("2011-07-05", Personas.xinyuan())
                .when("DJ-04", form())
                .accepted()
                .warned();
        Scene.on("2011-07-06", Personas.xinyuan())
                .when("DJ-04", form())
                .accepted()
                .warned("DJ-04-V1");
    }

    @Test
    void a_later_change_of_system_is_not_late() {
        var scene =
                Scene.on("2011-07-05", Personas.xinyuan()).when("DJ-04", form()).accepted();
        scene.turnTo("2015-09-10").when("DJ-04", form()).accepted().warned();
    }

    @Test
    void without_a_report_period_no_list_can_be_made() {
        var form = form();
        form.remove("report_period");
        assertThat(Scene.on("2015-09-10", Personas.xinyuan()).faults("DJ-04", form))
                .containsExactly("report_period DJ-04-V2");
    }

    @Test
    void software_is_named_whole_or_not_at_all() {
        var form = form();
        form.put("software_version", "11.0");
        assertThat(Scene.on("2015-09-10", Personas.xinyuan()).faults("DJ-04", form))
                .containsExactly("software_name CV04", "software_start_date CV04");
    }

    @Test
    void a_suspended_taxpayer_files_nothing() {
        Scene.on(
                        "2015-09-10",
                        Personas.xinyuan(),
                        new StateChanged(XINYUAN, TaxpayerState.NORMAL, TaxpayerState.SUSPENDED, "停业"))
                .when("DJ-04", form())
                .refused("CV02");
    }
}
