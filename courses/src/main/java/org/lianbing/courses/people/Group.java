package org.lianbing.courses.people;

/** A class or study group of a bureau: trainees with their mentors and trainers. */
public record Group(long id, String name, Bureau bureau) {

    /** A person's part in a group. */
    public enum Part {
        TRAINEE,
        MENTOR,
        TRAINER
    }

    /** A person with his part in the group. */
    public record Member(Account account, Part part) {}
}
