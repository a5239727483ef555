package org.lianbing.courses.people.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lianbing.courses.people.Account;
import org.lianbing.courses.people.Bureau;
import org.lianbing.courses.people.Group;
import org.lianbing.courses.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** People in tables. */
@Repository
class PeopleTables implements People {
    private static final String BUREAU =
            "b.id as b_id, b.code as b_code, b.name as b_name, b.short_name as b_short, b.parent_id as b_parent";
    private static final String PERSON = "a.id, a.login, a.name, a.language, a.color_scheme, a.must_change, " + BUREAU
            + ", (select string_agg(r.role, ',') from account_role r where r.account_id = a.id) as roles";
    private static final String ACCOUNT = "select " + PERSON + " from account a join bureau b on b.id = a.bureau_id ";
    private static final String MEMBER = "select m.part, " + PERSON
            + " from group_member m join account a on a.id = m.account_id join bureau b on b.id = a.bureau_id ";
    private static final String GROUP =
            "select g.id, g.name, " + BUREAU + " from study_group g join bureau b on b.id = g.bureau_id ";
    private static final String LIKE =
            "where lower(a.login) like :text escape '!' or lower(a.name) like :text escape '!'";

    private final JdbcClient jdbc;

    PeopleTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Account> account(long id) {
        return jdbc.sql(ACCOUNT + "where a.id = ?")
                .param(id)
                .query(Rows::account)
                .optional();
    }

    @Override
    public Optional<Account> account(String login) {
        return jdbc.sql(ACCOUNT + "where a.login = ?")
                .param(login.strip().toLowerCase(Locale.ROOT))
                .query(Rows::account)
                .optional();
    }

    @Override
    public List<Account> accounts(String text, int limit, int offset) {
        return jdbc.sql(ACCOUNT + LIKE + " order by a.login limit :limit offset :offset")
                .param("text", pattern(text))
                .param("limit", limit)
                .param("offset", offset)
                .query(Rows::account)
                .list();
    }

    @Override
    public long countAccounts(String text) {
        return jdbc.sql("select count(*) from account a " + LIKE)
                .param("text", pattern(text))
                .query(Long.class)
                .single();
    }

    @Override
    public List<Bureau> bureaus() {
        return jdbc.sql("select " + BUREAU + " from bureau b order by b.code")
                .query(Rows::bureau)
                .list();
    }

    @Override
    public Optional<Bureau> bureau(String code) {
        return jdbc.sql("select " + BUREAU + " from bureau b where b.code = ?")
                .param(code)
                .query(Rows::bureau)
                .optional();
    }

    @Override
    public List<Group> groups() {
        return jdbc.sql(GROUP + "order by g.id").query(Rows::group).list();
    }

    @Override
    public List<Group> groupsOf(long accountId) {
        return jdbc.sql(GROUP + "join group_member m on m.group_id = g.id where m.account_id = ? order by g.id")
                .param(accountId)
                .query(Rows::group)
                .list();
    }

    @Override
    public List<Group.Member> members(long groupId) {
        return jdbc.sql(MEMBER + "where m.group_id = ? order by m.part, a.login")
                .param(groupId)
                .query((row, number) ->
                        new Group.Member(Rows.account(row, number), Group.Part.valueOf(row.getString("part"))))
                .list();
    }

    @Override
    public Bureau addBureau(String code, String name, String shortName, Optional<Bureau> parent) {
        if (bureau(code).isPresent()) {
            throw new IllegalArgumentException("bureau code is taken: " + code);
        }
        jdbc.sql("insert into bureau (code, name, short_name, parent_id) values (?, ?, ?, ?)")
                .param(code)
                .param(name)
                .param(shortName)
                .param(parent.map(Bureau::id).orElse(null))
                .update();
        return bureau(code).orElseThrow();
    }

    @Override
    @Transactional
    public Account addAccount(NewAccount account) {
        var login = account.login().strip().toLowerCase(Locale.ROOT);
        jdbc.sql("insert into account (login, name, bureau_id, password_hash, must_change) values (?, ?, ?, ?, ?)")
                .params(login, account.name(), account.bureau().id(), account.passwordHash(), account.mustChange())
                .update();
        for (var role : account.roles()) {
            jdbc.sql("insert into account_role (account_id, role) select id, ? from account where login = ?")
                    .params(role.name(), login)
                    .update();
        }
        return account(login).orElseThrow();
    }

    @Override
    @Transactional
    public Group addGroup(String name, Bureau bureau) {
        jdbc.sql("insert into study_group (name, bureau_id) values (?, ?)")
                .params(name, bureau.id())
                .update();
        return jdbc.sql(GROUP + "where g.name = ?")
                .param(name)
                .query(Rows::group)
                .single();
    }

    @Override
    public void join(Group group, Account account, Group.Part part) {
        jdbc.sql("insert into group_member (group_id, account_id, part) values (?, ?, ?)")
                .params(group.id(), account.id(), part.name())
                .update();
    }

    @Override
    public void chooseLanguage(long accountId, String language) {
        jdbc.sql("update account set language = ? where id = ?")
                .params(language, accountId)
                .update();
    }

    @Override
    public void chooseColorScheme(long accountId, String colorScheme) {
        jdbc.sql("update account set color_scheme = ? where id = ?")
                .params(colorScheme, accountId)
                .update();
    }

    private static String pattern(String text) {
        var plain = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + plain + "%";
    }
}
