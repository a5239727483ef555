package org.lianbing.courses.bench;

import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * The yardstick: an embedded process engine, Flowable, on the application's own database and pool, with a process of
 * four tasks for people and everything switched off that it can do without.
 */
final class ProcessEngine implements AutoCloseable {
    private static final String PROCESS = "case";
    private static final int TASKS = 4;
    private static final String FOUR_TASKS = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="bench">
              <process id="case" isExecutable="true">
                <startEvent id="start"/>
                <userTask id="accept"/>
                <userTask id="review"/>
                <userTask id="approve"/>
                <userTask id="archive"/>
                <endEvent id="end"/>
                <sequenceFlow id="f1" sourceRef="start" targetRef="accept"/>
                <sequenceFlow id="f2" sourceRef="accept" targetRef="review"/>
                <sequenceFlow id="f3" sourceRef="review" targetRef="approve"/>
                <sequenceFlow id="f4" sourceRef="approve" targetRef="archive"/>
                <sequenceFlow id="f5" sourceRef="archive" targetRef="end"/>
              </process>
            </definitions>
            """;

    private final org.flowable.engine.ProcessEngine engine;

    ProcessEngine(Workplace workplace) {
        var settings = new StandaloneProcessEngineConfiguration();
        settings.setDataSource(workplace.pool());
        settings.setDatabaseSchemaUpdate("true");
        settings.setAsyncExecutorActivate(false);
        settings.setDisableIdmEngine(true);
        settings.setDisableEventRegistry(true);
        this.engine = settings.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("case.bpmn20.xml", FOUR_TASKS)
                .deploy();
    }

    /** Starts a case and completes its four tasks one by one, each found as whoever works on it would find it. */
    void takeAll() {
        var id = engine.getRuntimeService().startProcessInstanceByKey(PROCESS).getId();
        var tasks = engine.getTaskService();
        for (int i = 0; i < TASKS; i++) {
            tasks.complete(
                    tasks.createTaskQuery().processInstanceId(id).singleResult().getId());
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
