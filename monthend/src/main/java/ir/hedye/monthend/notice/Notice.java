package ir.hedye.monthend.notice;

import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;

/**
 * One notice to one person.
 *
 * @param person to whom it belongs; kept in the outbox, never in a text
 * @param subject what it is about, such as a payment's id: of one template and one subject a person
 *     is told once
 */
public record Notice(NationalId person, Mobile mobile, String subject, Message message) {}
