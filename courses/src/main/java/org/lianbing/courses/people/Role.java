package org.lianbing.courses.people;

/** What an account may do; one account can hold several. */
public enum Role {
    /** 学员 */
    TRAINEE,
    /** 教官 */
    TRAINER,
    /** 师傅 */
    MENTOR,
    /** 竞赛组织者 */
    ORGANISER,
    /** 局领导 */
    LEADER,
    /** 管理员 */
    ADMIN;

    /** Key of the role's name in {@code i18n/people.properties}. */
    public String nameKey() {
        return "people.role." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
