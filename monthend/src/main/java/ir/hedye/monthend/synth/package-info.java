/** Made-up data folders that look like Iran: same seed, same bytes; one month after the other. */
@NullMarked
package ir.hedye.monthend.synth;

import org.jspecify.annotations.NullMarked;
