import type { AnnotatedMessage, Annotation } from '../extract/annotation.js';

/** A message as a careful reader found it, with what is equally right. */
export interface GoldMessage extends AnnotatedMessage {
  kind_alt?: string[];
  occasion_alt?: string[];
  channel_alt?: string[];
  /** May be found or not. */
  optional?: boolean;
}

/** An annotated article; where there is no list of countries or statements, those are not scored. */
export interface GoldArticle extends Omit<Annotation, 'messages' | 'countries' | 'statements'> {
  split?: 'train' | 'blind' | 'own' | 'unread' | 'short';
  /** Articles that report one message event share this key. */
  event?: string;
  messages: GoldMessage[];
  countries?: Annotation['countries'];
  statements?: Annotation['statements'];
  date_alt?: string[];
  publisher_alt?: string[];
  title_alt?: string[];
  place_alt?: string[];
  editor_alt?: string[];
  /** Countries named only in furniture: neither demanded nor counted. */
  boilerplate_countries?: string[];
}
