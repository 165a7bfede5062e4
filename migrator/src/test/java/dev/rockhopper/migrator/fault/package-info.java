/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Runs of the command line under real faults: processes that are killed, connections that are cut, swallowed or delayed on the wire. What was
 * sent is counted on the wire, so that the program under test holds no hook for tests.
 */
package dev.rockhopper.migrator.fault;
