package org.lianbing.scenarios;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.lianbing.sandbox.UnknownName;
import org.lianbing.scenarios.reference.Template;
import org.lianbing.scenarios.world.WorldScript;

/**
 * A drill as it was written: a folder of data, read and checked. Its figures are those of a {@link Variant}.
 *
 * @param version hash of the folder's files; attempts keep to theirs
 * @param folder name of the folder, also a prefix of places in faults
 * @param statement the task in Markdown, with references
 * @param given played before the business date, as the initial state
 * @param later what the taxpayer does by himself while the drill goes on, in order
 * @param golden final books and documents of the first seeds, as reviewed by a person; empty if never written
 * @param files the folder as it was read, by path, so that an attempt can be graded by it whatever becomes of the folder
 */
public record Scenario(
        String id,
        String version,
        String folder,
        Heading heading,
        Template statement,
        Setting setting,
        List<Chair> chairs,
        List<Parameter> parameters,
        List<Always> always,
        Script script,
        WorldScript world,
        List<Act> given,
        List<Later> later,
        Rubric rubric,
        List<Fact> facts,
        List<Run> runs,
        String golden,
        SortedMap<String, String> files) {

    public String title() {
        return heading.title();
    }

    public List<MarkSpec> marks() {
        return rubric.marks();
    }

    public List<CapSpec> caps() {
        return rubric.caps();
    }

    /** The runs that must earn everything; never empty. */
    public List<Run> experts() {
        return runs.stream().filter(run -> run.kind() == Run.Kind.EXPERT).toList();
    }

    /** @throws UnknownName if there is no such mark */
    public MarkSpec mark(String markId) {
        return marks().stream()
                .filter(mark -> mark.id().equals(markId))
                .findFirst()
                .orElseThrow(() -> new UnknownName("得分点", markId));
    }

    /** @throws UnknownName if there is no such run */
    public Run run(String name) {
        return runs.stream()
                .filter(run -> run.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownName("演示过程", name));
    }

    /** Whether the trainee may act as an officer. */
    public boolean mayActAs(String officer) {
        return chairs.stream()
                .anyMatch(chair -> chair.isOpen() && chair.officer().id().equals(officer));
    }

    /** The first chair a trainee may sit in; conversation is held there unless somebody else is named. */
    public Optional<Chair> openChair() {
        return chairs.stream().filter(Chair::isOpen).findFirst();
    }
}
