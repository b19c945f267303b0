package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A message and what happened to it.
 *
 * @param timeline the latest {@value Timelines#MOST_LINES} lines, the oldest of them first
 */
record MessageView(@JsonUnwrapped MessageFacts facts, List<TimelineLine> timeline) {}
