package org.lianbing.courses.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who there is: bureaus, accounts and groups. */
public interface People {

    Optional<Account> account(long id);

    /** Finds an account by login, in any case. */
    Optional<Account> account(String login);

    /** Accounts whose login or name contains the text, by login; blank finds all. */
    List<Account> accounts(String text, int limit, int offset);

    long countAccounts(String text);

    List<Bureau> bureaus();

    Optional<Bureau> bureau(String code);

    List<Group> groups();

    List<Group> groupsOf(long accountId);

    List<Group.Member> members(long groupId);

    /** @throws IllegalArgumentException if the code is taken */
    Bureau addBureau(String code, String name, String shortName, Optional<Bureau> parent);

    /** Adds an account whose password is already hashed; the login must be free. */
    Account addAccount(NewAccount account);

    Group addGroup(String name, Bureau bureau);

    void join(Group group, Account account, Group.Part part);

    void chooseLanguage(long accountId, String language);

    void chooseColorScheme(long accountId, String colorScheme);

    /** What an account starts with. */
    record NewAccount(
            String login, String name, Bureau bureau, Set<Role> roles, String passwordHash, boolean mustChange) {}
}
