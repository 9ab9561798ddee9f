// One client's way through a county's model, step by step, by the people who do it. What differs between counties stands in
// `counties.mjs` and in each story; what is the same stands here and reads as what is done.

import { Beginning } from './beginning.mjs';

export { everything } from './beginning.mjs';

export class Walk extends Beginning {
  // The plan: written with the client, agreed, known line by line.

  async startsPlan(name, kind) {
    const worker = await this.at(name, '/plan');
    await worker.chooses(kind);
    await worker.presses('plan-start-first');
    await worker.opens(`${this.case}/plan/edit`);
    return worker;
  }

  /** Writes the draft whole: the client's words, a career goal, lines with their carriers, and what the model requires besides. */
  async writesPlan(name, { words, goal, lines, rhythm, review, rest }) {
    const worker = await this.at(name, '/plan/edit');
    await worker.fills('plan-own-words', words);
    await worker.presses('plan-goal-add', { part: worker.says('word-part-work') });
    const work = worker.within('group', 'word-part-work');
    await work.fills('plan-goal-label', goal);
    for (const line of lines) {
      await worker.presses('plan-line-add');
      await this.writesLine(worker, line);
    }
    await worker.fills('plan-fact-rhythm', rhythm);
    await worker.fills('plan-fact-review', review);
    await worker.fillsEmptyTexts(rest);
    await worker.presses('plan-save-button');
  }

  /** The newest line of the editor. */
  async writesLine(worker, { service, what, who, starts, ends }) {
    const line = worker.newestLine();
    if (service) await line.picks('plan-line-service', service);
    await line.fills('plan-line-what', what);
    await line.picks('plan-line-who', who);
    if (starts) await line.fills('plan-line-starts', starts);
    if (ends) await line.fills('plan-line-ends', ends);
  }

  async agreesPlan(name, reason) {
    const worker = await this.at(name, '/plan/agree');
    await worker.chooses('plan-agree-yes');
    await worker.ticks('plan-agree-copy');
    if (reason) await worker.fills('plan-agree-reason', reason);
    await worker.presses('plan-agree-button');
    await worker.reads('plan-notice-agreed');
  }

  /** A carrier signs in and agrees to each line of their own. */
  async acknowledgesOwnLines(name) {
    const worker = await this.at(name, '/plan');
    await worker.seesButton('plan-answer-agree-own-button');
    await worker.pressesAll('plan-answer-agree-own-button');
  }

  /** The responsible worker writes down what the client answers to each line. */
  async recordsClientsAnswers() {
    const worker = await this.at(this.responsible, '/plan');
    await worker.pressesAll('plan-answer-agree-button');
  }

  async beginsService(name, line, on) {
    const worker = await this.at(name, '/plan');
    await worker.follows(line);
    await worker.fills('plan-begin-on', on);
    await worker.presses('plan-begin-button');
  }

  // Review, the way onward, closing and asking afterwards.

  async holdsReview(name, { howItGoes, clientView }) {
    const worker = await this.at(name, '/onward/review');
    await worker.chooses('onward-review-present-yes');
    await worker.fills('onward-review-how-label', howItGoes);
    await worker.fills('onward-review-client-label', clientView);
    await worker.pressesMain();
  }

  async choosesOnward(name, path, why) {
    const worker = await this.at(name, '/onward/path');
    await worker.chooses(path);
    await worker.fills('onward-path-why-label', why);
    await worker.pressesMain();
  }

  async closes(name, outcome, note) {
    const worker = await this.at(name, '/onward/close');
    if (outcome) await worker.chooses(outcome);
    await worker.fills('onward-close-note-label', note);
    await worker.pressesMain();
    return worker;
  }

  /** Closing names what stands in the way. */
  async mayNotCloseYet(name, ...obstacles) {
    const worker = await this.at(name, '/onward/close');
    for (const [key, values] of obstacles.map((one) => [one].flat())) await worker.reads(key, values);
  }

  async isClosed(name) {
    const worker = await this.at(name, '/onward');
    await worker.seesNoLink('onward-close-link');
    await worker.reads('onward-follow-up-link');
  }

  /** The first follow-up is asked and answered. */
  async recordsFollowUp(name, { status, hours, note }) {
    const worker = await this.at(name, '/onward');
    await worker.follows('onward-follow-up-link');
    await worker.chooses('onward-follow-up-reached-yes');
    await worker.picks('onward-follow-up-status-label', status);
    await worker.fills('onward-follow-up-hours-label', String(hours));
    await worker.fills('onward-follow-up-note-label', note);
    await worker.pressesMain();
  }

  // Going from step to step.

  /** The next step is not entered: each thing that is missing is told. */
  async mayNotLeaveYet(name, ...missing) {
    const worker = await this.at(name, '/step');
    for (const [key, values] of missing.map((one) => [one].flat())) await worker.reads(key, values);
    await worker.page.page.getByRole('radio').last().check();
    await worker.presses('case-step-button');
    await worker.isRefused('case-step-refused-missing');
  }

  async goesOnTo(name, step) {
    const worker = await this.at(name, '/step');
    await worker.chooses(step);
    await worker.presses('case-step-button');
    await worker.reads('case-notice-step');
  }

  // The team and who is responsible.

  async joins(name, who, role) {
    const worker = await this.at(name, '/team/members');
    await worker.chooses('team-member-kind-account');
    await worker.presses('team-continue');
    await worker.picks('team-member-account-label', who);
    if (role) await worker.picks('team-member-role-label', role);
    await worker.presses('team-member-button');
    await worker.reads(who);
  }

  async ownPersonJoins(name, { person, relation, contact }) {
    const worker = await this.at(name, '/team/members');
    await worker.chooses('team-member-kind-own');
    await worker.presses('team-continue');
    await worker.fills('team-member-name-label', person);
    await worker.fills('team-member-relation-label', relation);
    await worker.fills('team-member-contact-label', contact);
    await worker.presses('team-member-button');
    await worker.reads(person);
  }

  async removesMember(name, who) {
    const worker = await this.at(name, '/team');
    await worker.follows(new RegExp(`${worker.says('team-remove-link')}\\s*: ${who}`));
    await worker.presses('team-remove-button');
    return worker;
  }

  async namesResponsible(name, who, because) {
    const worker = await this.at(name, '/team/responsible');
    await worker.selects('team-to-label', who);
    await worker.fills('team-reason-label', because);
    await worker.presses('team-name-button');
    this.responsible = who;
  }

  // The warm handover: offered, accepted, met with the client, completed.

  /** Offers responsibility; gives the address of the handover. */
  async offers(from, to, because) {
    const giver = await this.at(from, '/handovers/new');
    await giver.selects('team-offer-to-label', to);
    await giver.fills('team-offer-reason-label', because);
    await giver.presses('team-offer-button');
    await giver.opens(`${this.case}/team`);
    await giver.follows('team-handover-link');
    return giver.address;
  }

  async withdrawsHandover(name, handover, because) {
    const worker = await this.as(name);
    await worker.opens(handover);
    await worker.fills('team-withdraw-because-label', because);
    await worker.presses('team-withdraw-button');
  }

  async handsOver(to, { because, agreed, today }) {
    const giver = await this.as(this.responsible);
    const handover = await this.offers(this.responsible, to, because);
    await giver.seesNoButton('team-accept-button');
    await giver.seesNoButton('team-complete-button');
    const receiver = await this.as(to);
    await receiver.opens(handover);
    await receiver.presses('team-accept-button');
    await receiver.opens(handover);
    await receiver.seesNoButton('team-complete-button');
    await receiver.fills('team-meeting-day-label', today);
    await receiver.chooses('team-meeting-present');
    await receiver.fills('team-meeting-agreed-label', agreed);
    await receiver.presses('team-meeting-button');
    await receiver.opens(handover);
    await receiver.presses('team-complete-button');
    this.responsible = to;
    await receiver.reads('team-notice-completed');
  }
}
