/**
 * A coach without a key: what would be asked of a language model becomes messages that a person pastes into any chat
 * assistant, and the assistant's replies are taken from what the person pastes back.
 *
 * <p>{@link debrief.chat.ChatModel} is the {@link debrief.coach.LanguageModel}: it answers from replies that are there and notes
 * what is still to be asked. {@link debrief.chat.Messages} makes messages of that, {@link debrief.chat.PastedReply} reads what
 * comes back, {@link debrief.chat.Delivery} says whose reply it is, and {@link debrief.chat.ChatFolder} keeps all of it in {@code
 * .debrief/chat}.
 */
@NullMarked
package debrief.chat;

import org.jspecify.annotations.NullMarked;
