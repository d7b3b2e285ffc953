import { Injectable } from '@nestjs/common';
import { jsonOverHttp, type AskJson } from '../json-over-http';
import type { CompanyAnswer } from './company';
import { companyOf } from './company-of';
import { embeddedRegister } from './embedded-register';

const UNAVAILABLE: CompanyAnswer = { outcome: 'unavailable', company: null };
const USUAL_WAIT_S = 5;

/**
 * The French register of companies (API Recherche d’entreprises): whose SIRET it is. Embedded unless
 * COMPANY_REGISTER_URL names a real one.
 */
@Injectable()
export class CompanyRegister {
  private ask: AskJson = process.env['COMPANY_REGISTER_URL']
    ? jsonOverHttp(process.env['COMPANY_REGISTER_URL'])
    : embeddedRegister;
  /** It asked us to wait until then. */
  private quietUntil = 0;

  static through(ask: AskJson): CompanyRegister {
    return Object.assign(new CompanyRegister(), { ask });
  }

  async find(siret: string, at: Date): Promise<CompanyAnswer> {
    if (at.getTime() < this.quietUntil) return UNAVAILABLE;
    const answered = await this.ask('/search', { q: siret, page: '1', per_page: '1' });
    if (answered?.status === 429) this.quietUntil = at.getTime() + (answered.retryAfterS ?? USUAL_WAIT_S) * 1_000;
    return answered?.status === 200 ? companyOf(siret, answered.body) : UNAVAILABLE;
  }
}
