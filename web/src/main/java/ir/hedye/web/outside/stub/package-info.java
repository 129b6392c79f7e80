/** Stand-ins for other bodies' services, for the demo and for tests. */
@NullMarked
package ir.hedye.web.outside.stub;

import org.jspecify.annotations.NullMarked;
