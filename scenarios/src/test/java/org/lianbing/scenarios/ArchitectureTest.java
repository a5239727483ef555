package org.lianbing.scenarios;

import org.lianbing.sandbox.shape.LeavesTheKernelAlone;
import org.lianbing.sandbox.shape.StaysPlain;

/** The scenarios: plain Java over the sandbox's API. */
class ArchitectureTest implements StaysPlain, LeavesTheKernelAlone {}
