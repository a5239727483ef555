package org.lianbing.grader;

import org.lianbing.sandbox.shape.LeavesTheKernelAlone;
import org.lianbing.sandbox.shape.StaysPlain;

/** The grader: plain Java over the API of sandbox and scenarios. */
class ArchitectureTest implements StaysPlain, LeavesTheKernelAlone {}
